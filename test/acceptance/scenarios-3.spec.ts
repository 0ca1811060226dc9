import { tellScenarios } from './telling.js';

tellScenarios(3);
