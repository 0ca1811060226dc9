import { tellScenarios } from './telling.js';

tellScenarios(2);
